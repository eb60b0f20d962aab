import { beforeAll, describe, expect, it } from 'vitest'
import { loadFile } from '../../../src/print/load-document'
import { CONDITIONS, type ConditionId } from '../../../src/print/matterhorn/conditions'
import { type Count, conditionEntries, countConditions } from '../../../src/print/matterhorn/count'
import { declare, mayDeclare } from '../../../src/print/matterhorn/declare'
import { VARIANTS } from '../../../src/print/options'
import { readDocument, readFile } from '../../../src/print/read-back/read-document'
import { readingOf, smallBytes } from '../paper'
import { SPOILS, type Spoil, UNDECIDED } from './spoils'

const bytes = smallBytes('deck')
let sound: Count
beforeAll(async () => {
  sound = countConditions(await readFile(bytes))
})

async function spoiled(spoil: Spoil): Promise<Count> {
  const file = await loadFile(bytes)
  spoil(file)
  return countConditions(readDocument(file, bytes))
}

const withStatus = (count: Count, status: string) =>
  conditionEntries(count).flatMap(([id, result]) => (result.status === status ? [id] : []))

describe('the conditions of the Matterhorn Protocol', () => {
  it('are the 87 that software can decide', () => {
    expect(Object.keys(CONDITIONS)).toHaveLength(87)
    expect(Object.keys(sound)).toEqual(Object.keys(CONDITIONS))
    expect(Object.keys(CONDITIONS)).toEqual(Object.keys(CONDITIONS).toSorted())
  })

  it.each(VARIANTS)('none fails in %s, and none is left unchecked', async (variant) => {
    const count = countConditions(await readingOf(variant))
    expect([...withStatus(count, 'fail'), ...withStatus(count, 'not checked')]).toEqual([])
  })

  it('can each fail, or say why they are not checked', () => {
    expect([...Object.keys(SPOILS), ...Object.keys(UNDECIDED)].sort()).toEqual(Object.keys(CONDITIONS).sort())
  })

  it.each(Object.entries(SPOILS))('%s fails for a fault made for it, and did not before', async (id, spoil) => {
    expect(sound[id as ConditionId].status).not.toBe('fail')
    expect((await spoiled(spoil))[id as ConditionId].status).toBe('fail')
  })

  it.each(Object.entries(UNDECIDED))('%s says why it is not checked', async (id, spoil) => {
    expect(sound[id as ConditionId].status).toBe('does not apply')
    expect((await spoiled(spoil))[id as ConditionId]).toMatchObject({ status: 'not checked', reason: /./ })
  })
})

describe('the declaration of PDF/UA-1', () => {
  const declared = /<pdfuaid:part>1<\/pdfuaid:part>/

  it.each(VARIANTS)('stands in %s', async (variant) => {
    expect((await readingOf(variant)).xmp).toMatch(declared)
  })

  it('is withheld while a condition fails, or is not checked', async () => {
    const { xmp } = await readFile(bytes)
    const room = Buffer.from(
      xmp.replace(/<rdf:Description[^>]*pdfuaid[\s\S]*(?=\n<\/rdf:RDF>)/, (text) => ' '.repeat(text.length)),
    )
    expect(room.toString()).not.toMatch(declared)
    expect(Buffer.from(declare(room, sound)).toString()).toMatch(declared)
    for (const spoil of [SPOILS['13-004'], UNDECIDED['28-018']]) {
      const count = await spoiled(spoil ?? (() => undefined))
      expect(mayDeclare(count)).toBe(false)
      expect(declare(room, count)).toBe(room)
    }
  })
})
