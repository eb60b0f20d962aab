/** A page that runs from right to left is the same page mirrored: styles say start and end, not left and right. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SIDES =
  /^\s*((?:margin|padding|border)-(?:left|right)[\w-]*|text-align: (?:left|right)|(?:padding|margin): [\d.\w-]+ ([\d.\w-]+) [\d.\w-]+ (?!\2;)[\d.\w-]+;)/gm

/** Declarations of a style sheet that name a side of the screen. */
const sidesIn = (css: string) => [...css.matchAll(SIDES)].map(([, declaration]) => declaration)

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => join('src', name))

it('no style sheet names a side of the screen', () => {
  expect(sheets.length).toBeGreaterThan(40)
  const named = sheets.flatMap((file) => sidesIn(readFileSync(file, 'utf8')).map((each) => `${file}: ${each}`))
  expect(named).toEqual([])
})

it('one that does is found', () => {
  const css =
    'a {\n  padding-inline-start: 1px;\n  margin-left: 2px;\n  border-right-color: red;\n  text-align: right;\n}'
  expect(sidesIn(css)).toEqual(['margin-left', 'border-right-color', 'text-align: right'])
})
