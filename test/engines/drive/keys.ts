/** Keys as WebDriver names them: a code point of the private use area for each that types no character (W3C, WebDriver, 17.4.2). */
const CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

export interface KeyAction {
  type: 'keyDown' | 'keyUp'
  value: string
}

/** The actions that press and release a key such as `a` or `Shift+Tab`. Throws on a name that is none. */
export function actionsOf(key: string): KeyAction[] {
  const codes = key === '+' ? ['+'] : key.split('+').map(codeOf)
  return [
    ...codes.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...codes.toReversed().map((value): KeyAction => ({ type: 'keyUp', value })),
  ]
}

function codeOf(name: string): string {
  const code = CODES[name] ?? name
  if ([...code].length !== 1) throw new Error(`No key is named "${name}"; known: ${Object.keys(CODES).join(', ')}`)
  return code
}

/** What a mouse does for one click at a point of the view. */
export const clickActions = (x: number, y: number) => [
  { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
]
