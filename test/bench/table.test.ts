import { describe, expect, it } from 'vitest'
import { compared, median } from '../../src/bench/bench'
import { benchTable, isBroken, isMissing } from '../../src/bench/table'

describe('the table of the bench', () => {
  it('compares each round with its own floor', () => {
    // The machine got twice as slow after the first round.
    expect(compared('paint', [100, 200, 200], [130, 260, 300])).toMatchObject({ floor: 200, deck: 260, ratio: 1.3 })
    expect(compared('blocking', [0, 0], [5, 7])).not.toHaveProperty('ratio')
    expect(median([])).toBeNaN()
  })

  it('holds a budget against the ratio where there is one, else against the value', () => {
    const row = { what: 'paint', unit: 'ms', floor: 100, deck: 150 } as const
    expect(isBroken({ ...row, ratio: 1.5, limit: 1.4 })).toBe(true)
    expect(isBroken({ ...row, ratio: 1.4, limit: 1.4 })).toBe(false)
    expect(isBroken({ ...row, ratio: 9 })).toBe(false)
    expect(isBroken({ what: 'script', unit: 'kB', deck: 40_001, limit: 40_000 })).toBe(true)
    expect(isBroken({ what: 'shift', unit: '', deck: 0, limit: 0 })).toBe(false)
    // What could not be measured must not pass.
    expect(isMissing({ ...row, floor: Number.NaN })).toBe(true)
    expect(isMissing(row)).toBe(false)
    expect(isBroken({ ...row, ratio: Number.NaN, limit: 1.4 })).toBe(true)
  })

  it('lets what cannot be told apart be the same', () => {
    const row = { what: 'key', unit: 'ms', floor: 100, deck: 103, ratio: 1.03, limit: 1 } as const
    expect(isBroken(row)).toBe(true)
    expect(isBroken({ ...row, tolerance: 4 })).toBe(false)
    expect(isBroken({ ...row, ratio: 1.05, tolerance: 4 })).toBe(true)
    expect(isBroken({ what: 'key', unit: 'ms', deck: 103, limit: 100, tolerance: 4 })).toBe(false)
    expect(isBroken({ ...row, floor: Number.NaN, ratio: Number.NaN, tolerance: 4 })).toBe(true)
    expect(benchTable([{ ...row, tolerance: 4 }])).toMatch(/1\.03× +1× \+ 4 ms +holds/)
  })

  it('prints units, budgets and what is broken', () => {
    const table = benchTable([
      { what: 'first paint', unit: 'ms', floor: 1000, deck: 1500, ratio: 1.5, limit: 1.4 },
      { what: 'script', unit: 'kB', deck: 22_800, limit: 40_000 },
      { what: 'memory', unit: 'MB', deck: 412_300_000 },
    ])
    expect(table).toMatch(/first paint +1000 ms +1500 ms +1\.50× +1\.4× +BROKEN/)
    expect(table).toMatch(/memory +412 MB/)
    expect(table).toMatch(/script +22\.8 kB +40\.0 kB +holds/)
  })
})
