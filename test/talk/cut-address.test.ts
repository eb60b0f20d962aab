import { describe, expect, it } from 'vitest'
import { addressOfCut, cutAskedFor, cutValue, isInCut } from '../../src/talk/cut-address'

describe('a cut', () => {
  it('has the slides that are marked with its minutes', () => {
    const both = { dataset: { cut: '20 45' } }
    expect([20, 45, 2, 0].map((cut) => isInCut(both, cut))).toEqual([true, true, false, true])
    expect([20, 0].map((cut) => isInCut({ dataset: {} }, cut))).toEqual([false, true])
  })

  it('has no appendix, nor has the whole deck', () => {
    const appendix = { dataset: { cut: '20', appendix: '' } }
    expect([20, 0].map((cut) => isInCut(appendix, cut))).toEqual([false, false])
  })
})

describe('the address of a cut', () => {
  it('is read as it is written', () => {
    expect(cutAskedFor('?view=present&cut=20')).toBe(20)
    expect(cutAskedFor('?cut=all')).toBe('all')
    expect(cutAskedFor('?view=present')).toBeUndefined()
  })

  it('that asks for no cut that there can be is not one that asks for none', () => {
    expect(cutAskedFor('?cut=0')).toBe(0)
    expect(cutAskedFor('?cut=')).toBe(0)
    expect(cutAskedFor('?cut=short')).toBeNaN()
  })

  it('says nothing of the cut that the deck opens with', () => {
    expect(cutValue(45, 45)).toBeUndefined()
    expect(cutValue(0, 0)).toBeUndefined()
    expect(cutValue(0, 45)).toBe('all')
    expect(cutValue(20, 45)).toBe('20')
  })

  it('keeps the rest of the address', () => {
    const address = 'https://a.example/deck/?view=present&cut=45#one'
    expect(addressOfCut(address, 20, 45).href).toBe('https://a.example/deck/?view=present&cut=20#one')
    expect(addressOfCut(address, 0, 45).href).toBe('https://a.example/deck/?view=present&cut=all#one')
    expect(addressOfCut(address, 45, 45).href).toBe('https://a.example/deck/?view=present#one')
  })

  it.each([0, 20, 45])('leads back to the cut of %i minutes', (cut) => {
    const asked = cutAskedFor(addressOfCut('https://a.example/', cut, 45).search)
    expect(asked ?? 45).toBe(cut || 'all')
  })
})
