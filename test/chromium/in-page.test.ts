import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { inPage } from '../../src/chromium/in-page'

const double = (value: number): number => (value > 1 ? value * 2 : double(2))

function sum(values: number[], more: number): number {
  const total = values.map(double).reduce((all, each) => all + each, 0)
  return total + more
}

const AROUND = 1
const usesMore = (): number => AROUND

it('a function with those it uses stands alone where nothing else is', () => {
  const run = inPage(sum, [double])
  expect(run([2, 3], 1)).toBe(11)
  expect(runInNewContext(`(${run})([2, 3, 1], 1)`)).toBe(15)
})

it('what it leaves out is missed', () => {
  expect(() => runInNewContext(`(${inPage(sum, [])})([2], 1)`)).toThrow('double is not defined')
  expect(() => runInNewContext(`(${inPage(usesMore, [])})()`)).toThrow('AROUND is not defined')
})
