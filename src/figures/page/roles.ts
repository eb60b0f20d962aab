/**
 * What a colour is for. A drawing is made with one stand-in literal per role, because Mermaid computes with colours
 * and refuses `var()`; in the finished drawing each literal becomes `var(--figure-<role>)`.
 */
export const ROLES = {
  ink: 'rgb(27, 31, 36)',
  paper: 'rgb(250, 248, 244)',
  muted: 'rgb(82, 91, 102)',
  rule: 'rgb(138, 144, 153)',
  line: 'rgb(217, 213, 204)',
  wash: 'rgb(240, 236, 227)',
  accent: 'rgb(11, 79, 138)',
  mark: 'rgb(179, 56, 30)',
  water: 'rgb(223, 231, 234)',
  proof: 'rgb(243, 238, 228)',
} as const

export type ColourRole = keyof typeof ROLES

/** A colour as a drawing keeps it: the reference to its role, and how opaque it is, 0 to 1. */
interface RolePaint {
  value: string
  opacity: number
}

const BY_LITERAL = new Map<string, ColourRole>(
  Object.entries(ROLES).map(([role, literal]) => [literal, role as ColourRole]),
)

/**
 * Turns a computed colour into its role. Greys that Mermaid writes itself go to the nearest role; a chromatic colour
 * that is no stand-in was set by the diagram: it is kept and its literal added to `foreign`.
 */
export function rolePaint(computed: string, foreign: Set<string>): RolePaint {
  if (computed.startsWith('url(')) foreign.add('a gradient')
  if (computed === 'none' || computed.startsWith('url(')) return { value: 'none', opacity: 1 }
  const [red = 0, green = 0, blue = 0, opacity = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number)
  const literal = `rgb(${red}, ${green}, ${blue})`
  const role = BY_LITERAL.get(literal) ?? greyRole(red, green, blue)
  if (role === undefined) foreign.add(literal)
  return { value: role ? `var(--figure-${role})` : literal, opacity }
}

function greyRole(red: number, green: number, blue: number): ColourRole | undefined {
  const lightest = Math.max(red, green, blue)
  if (lightest - Math.min(red, green, blue) > 12) return undefined
  if (lightest < 70) return 'ink'
  if (lightest < 120) return 'muted'
  if (lightest < 190) return 'rule'
  return lightest < 232 ? 'line' : 'paper'
}
