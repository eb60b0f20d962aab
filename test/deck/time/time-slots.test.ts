import { describe, expect, it } from 'vitest'
import { timeRunsBack, timeSlots } from '../../../src/deck/time/time-slots'

describe('places on a time axis', () => {
  it('leave room for missing years', () => {
    expect(timeSlots(['2010', '2011', '2014'])).toEqual(['2010', '2011', '2012', '2013', '2014'])
    expect(timeSlots(['2021', '2022', '2024, as forecast'])).toEqual(['2021', '2022', '2023', '2024, as forecast'])
  })

  it('are as many as the rows where the years have one distance', () => {
    expect(timeSlots(['2000', '2005', '2010'])).toEqual(['2000', '2005', '2010'])
    expect(timeSlots(['2000', '2005', '2015'])).toEqual(['2000', '2005', '2010', '2015'])
  })

  it('are none for other labels, for one year, and where time does not run on', () => {
    expect(timeSlots(['2010', 'later'])).toBeUndefined()
    expect(timeSlots(['20101', '20112'])).toBeUndefined()
    expect(timeSlots(['2010'])).toBeUndefined()
    expect(timeSlots(['2011', '2010'])).toBeUndefined()
  })
})

describe('years that do not run on', () => {
  it('are years only', () => {
    expect(timeRunsBack(['2011', '2010'])).toBe(true)
    expect(timeRunsBack(['2011', '2011, as planned'])).toBe(true)
    expect(timeRunsBack(['2010', '2011'])).toBe(false)
    expect(timeRunsBack(['Astana', '2010'])).toBe(false)
  })
})
