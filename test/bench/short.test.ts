/** The bench itself, in its short form: every measurement once, as the command runs it. */
import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { PARTS } from '../../src/bench/options'

it('measures all that the whole bench does, and tells each row before its table', () => {
  const args = ['scripts/run.mjs', 'bench', '--short']
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8' })
  const [told = '', table = ''] = printed.split('\n\n')
  const rowsIn = (text: string) =>
    text.split('\n').filter((line) => line.startsWith('  ') && /[\d.]+ (ms|s|kB|MB)|\d\.\d{3}/.test(line))
  const names = (text: string) => rowsIn(text).map((line) => line.trim().split(/ {2,}/)[0])
  expect(names(table)).toEqual(names(told))
  expect(names(table).join('\n')).toMatch(
    /first paint[\s\S]+first visit[\s\S]+plain slides[\s\S]+speaker's page[\s\S]+deck\.pdf[\s\S]+npm run build[\s\S]+memory[\s\S]+edited slide[\s\S]+edited diagram[\s\S]+memory of npm start[\s\S]+slides: build/,
  )
  expect(names(table).length).toBeGreaterThan(4 * PARTS.length)
  expect(told.indexOf('first paint')).toBeLessThan(told.indexOf('Printing'))
  expect(table).not.toMatch(/NaN|BROKEN|holds/)
})
