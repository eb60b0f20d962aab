/** `slides/claims.yaml`: the claims and quotations the deck has to account for. */
import { z } from 'zod'
import { CLAIM_KINDS, type Ledger, type SourceFile } from '../model'
import type { Problem } from '../problem'
import { readYaml } from '../yaml/read'
import { layOut, pageFields } from './source-page'

const claim = z.strictObject({
  kind: z.enum(CLAIM_KINDS),
  check: z.enum(['supported', 'partly', 'not found', 'contradicted', 'contested', 'not testable', 'open']),
  words: z.number().int().min(1).optional(),
})

const attaches = z.array(z.string().min(1)).default([])

const quotation = z.strictObject({ speaker: z.string(), claim: z.string(), text: z.string().min(1), attaches })

/** A passage is its text, or its text with what the source attaches to it. */
const passage = z.union([
  z.string().transform((text) => ({ text, attaches: [] as string[] })),
  z.strictObject({ text: z.string().min(1), attaches }),
])

const fields = z.strictObject({
  claims: z.record(z.string(), claim),
  quotations: z.record(z.string(), quotation).default({}),
  passages: z.record(z.string(), passage).default({}),
  'left-out': z.record(z.string(), z.string().min(1)).default({}),
  page: pageFields.optional(),
})

/** Reports `claims`, `claims-syntax` and what `layOut` reports. */
export function readLedger(file: SourceFile): { ledger: Ledger | undefined; problems: Problem[] } {
  const span = { file: file.path, start: 0, end: file.text.length }
  const { value, problems, spanOf } = readYaml(file, span, 'claims', fields)
  if (!value) return { ledger: undefined, problems }
  const { 'left-out': leftOut, page: fieldsOfPage, ...rest } = value
  if (!fieldsOfPage) return { ledger: { ...rest, leftOut }, problems }
  const { page, problems: unplaced } = layOut(fieldsOfPage, rest.claims, spanOf)
  return { ledger: { ...rest, leftOut, page }, problems: [...problems, ...unplaced] }
}
