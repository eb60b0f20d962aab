import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editorSchemas, FIELD_TEXTS } from '../../src/deck/editor-schemas'
import { deckFields, sectionFields } from '../../src/deck/front-matter'

const schemas = Object.entries(editorSchemas()) as [string, { properties: Record<string, { description?: string }> }][]
const known = (name: string) => Object.keys(schemas.find(([each]) => each === name)?.[1].properties ?? {})

describe('what editors complete', () => {
  it.each(schemas)('%s is as the model has it: `vitest -u` writes it anew', async (name, schema) => {
    const file = join('../../schemas', `${name}.schema.json`)
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file)
  })

  it('says what each field is', () => {
    const named = schemas.flatMap(([, { properties }]) => Object.entries(properties))
    expect(named.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([])
    expect(Object.keys(FIELD_TEXTS).filter((name) => !named.some(([each]) => each === name))).toEqual([])
  })

  it('is all that the models take, and asks for no more than they do', () => {
    const taken = (model: typeof deckFields | typeof sectionFields, names: string[]) =>
      names.filter((name) => {
        const issues = model.safeParse({ [name]: Symbol.for('none') }).error?.issues ?? []
        return issues.some(({ code }) => code === 'unrecognized_keys')
      })
    expect(taken(deckFields, known('deck'))).toEqual([])
    expect(taken(sectionFields, known('section'))).toEqual([])
    expect(taken(sectionFields, ['subtitle'])).toEqual(['subtitle'])
    expect(schemas.map(([, schema]) => ('required' in schema ? schema.required : []))).toEqual([['title'], []])
  })

  it('is named at the top of every starter', () => {
    for (const lang of readdirSync('starter')) {
      const text = readFileSync(join('starter', lang, 'slides/deck.yaml'), 'utf8')
      expect(text).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/node_modules\/galley-deck\/schemas\/deck\.schema\.json\n/,
      )
      expect(Object.keys(parse(text)).filter((name) => !known('deck').includes(name))).toEqual([])
    }
  })
})
