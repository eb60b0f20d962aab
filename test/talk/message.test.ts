import { describe, expect, it } from 'vitest'
import { NO_CLOCK } from '../../src/talk/clock'
import { type Message, readMessage } from '../../src/talk/message'
import type { RoomState } from '../../src/talk/state'

const from = { from: 'a1', role: 'speaker' } as const
const STATE: RoomState = {
  slide: 'one',
  step: 1,
  steps: 2,
  black: false,
  frozen: false,
  speaker: { slide: 'one', step: 1 },
  zoomed: 0,
  theme: 'dark',
  cut: 20,
}
const GOOD: Message[] = [
  { type: 'hello', ...from },
  { type: 'ping', ...from, to: 'b' },
  { type: 'bye', ...from },
  { type: 'state', ...from, state: STATE, used: 5 },
  { type: 'ask', ...from, to: 'b', n: 1, ask: { do: 'next' } },
  { type: 'ask', ...from, to: 'b', n: 2, ask: { do: 'go', slide: 'two', step: 0 } },
  { type: 'ask', ...from, to: 'b', n: 3, ask: { do: 'resume', state: STATE } },
  { type: 'ask', ...from, to: 'b', n: 4, ask: { do: 'cut', cut: 20 } },
  { type: 'clock', ...from, clock: { ...NO_CLOCK, since: 7, total: 30, spent: { one: 3 } }, ahead: -3_600_000 },
  { type: 'ink', ...from, ink: { one: { revision: 0, strokes: [{ id: 's', points: [1, 2.5] }] } } },
  { type: 'stroke', ...from, piece: { slide: 'one', revision: 0, id: 's', points: [1, 2] } },
  { type: 'pointer', ...from, slide: 'one', at: [640, 360] },
  { type: 'pointer', ...from, slide: 'one', at: null },
]

describe('a message', () => {
  it.each(GOOD)('of each kind is read as it was sent: $type', (message) => {
    expect(readMessage(structuredClone(message))).toEqual(message)
  })

  const ask = (value: unknown) => ({ type: 'ask', ...from, to: 'b', n: 1, ask: value })
  const BAD: [string, unknown][] = [
    ['nothing', null],
    ['text', 'hello'],
    ['an unknown type', { type: 'notes', ...from }],
    ['an inherited name', { type: 'toString', ...from }],
    ['a field too many', { type: 'hello', ...from, notes: 'x' }],
    ['a field too few', { type: 'hello', from: 'a' }],
    ['another role', { type: 'hello', from: 'a', role: 'audience' }],
    ['an unknown ask', ask({ do: 'reload' })],
    ['a field too many in an ask', ask({ do: 'next', slide: 'one' })],
    ['a step that is no number', ask({ do: 'go', slide: 'one', step: '1' })],
    ['a step below none', ask({ do: 'go', slide: 'one', step: -1 })],
    ['half a step', ask({ do: 'go', slide: 'one', step: 0.5 })],
    ['a slug without end', ask({ do: 'go', slide: 'x'.repeat(201), step: 0 })],
    ['a flag that is none', ask({ do: 'black', on: 1 })],
    ['a cut that is none', ask({ do: 'cut', cut: '20' })],
    ['a theme that is none', ask({ do: 'theme', theme: 'sepia' })],
    ['a point off any canvas', { type: 'pointer', ...from, slide: 'one', at: [1e9, 0] }],
    ['a point with no number', { type: 'pointer', ...from, slide: 'one', at: [Number.NaN, 0] }],
    ['half a point', { type: 'pointer', ...from, slide: 'one', at: [1] }],
    [
      'a stroke without end',
      { type: 'stroke', ...from, piece: { slide: 'a', revision: 0, id: 's', points: Array(4002).fill(1) } },
    ],
    [
      'a key of every object',
      JSON.parse('{"type":"ink","from":"a","role":"room","ink":{"__proto__":{"revision":0,"strokes":[]}}}'),
    ],
    ['a clock of text', { type: 'clock', ...from, clock: { ...NO_CLOCK, before: '5' }, ahead: 0 }],
    ['a clock of no time', { type: 'clock', ...from, clock: NO_CLOCK }],
  ]
  it.each(BAD)('that is not one is dropped: %s', (_, value) => {
    expect(readMessage(value)).toBeUndefined()
  })
})
