/** `slides/addresses.json`: the addresses that were published once. Written by the build, committed by the author. */
import { z } from 'zod'
import type { Published, SourceFile } from '../model'
import type { Problem } from '../problem'
import { readYaml } from '../yaml/read'

export const ADDRESSES = 'slides/addresses.json'

const fields = z.strictObject({ published: z.array(z.string().min(1)) })

/** Reads the list. Reports `addresses` and `addresses-syntax`. */
export function readAddresses(file: SourceFile): { published: Published[]; problems: Problem[] } {
  const span = { file: file.path, start: 0, end: file.text.length }
  const { value, problems, spanOf } = readYaml(file, span, 'addresses', fields)
  const slugs = value?.published ?? []
  return { published: slugs.map((slug, index) => ({ slug, span: spanOf(['published', index]) })), problems }
}

/** The file's text for these addresses, each once, in order. */
export function writtenAddresses(slugs: readonly string[]): string {
  return `${JSON.stringify({ published: [...new Set(slugs)].sort() }, null, 2)}\n`
}
