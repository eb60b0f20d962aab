/** Colour arithmetic for tests: WCAG contrast, CIEDE2000, and colours as people with a colour deficiency see them. */

/** Red, green, blue from 0 to 1, as written in a style sheet. */
export type Rgb = readonly [number, number, number]

type Matrix = readonly [Rgb, Rgb, Rgb]

/** `#rrggbb` or `rgb(r g b)` with commas or spaces. */
export function rgbOf(text: string): Rgb {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text.trim())
  const parts = hex ? hex.slice(1).map((each) => Number.parseInt(each, 16)) : (text.match(/[\d.]+/g) ?? []).map(Number)
  const [red, green, blue] = parts
  const whole = hex || /^rgba?\(/.test(text) ? 255 : 1
  const isKnown = whole === 255 || text.startsWith('color(srgb ')
  if (!isKnown || red === undefined || green === undefined || blue === undefined) throw new Error(`No colour: ${text}`)
  return [red / whole, green / whole, blue / whole]
}

/** Ratio of 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

export function luminance(colour: Rgb): number {
  return times([0.2126, 0.7152, 0.0722], linear(colour))
}

export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan'

/** At full severity. Machado, Oliveira, Fernandes 2009, table 1. */
const DEFICIENCIES: Record<Exclude<Sight, 'normal'>, Matrix> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The colour as it is seen, in linear light. */
function seen(colour: Rgb, sight: Sight): Rgb {
  const light = linear(colour)
  if (sight === 'normal') return light
  const [red, green, blue] = DEFICIENCIES[sight]
  const clamp = (value: number) => Math.min(1, Math.max(0, value))
  return [clamp(times(red, light)), clamp(times(green, light)), clamp(times(blue, light))]
}

/** CIE L* from 0 to 100: what is left of a colour in grey. */
export const lightness = (colour: Rgb): number => lab(linear(colour))[0]

/** CIEDE2000 between two colours as seen. Sharma, Wu, Dalal 2005, equations 2 to 22. */
export function difference(one: Rgb, other: Rgb, sight: Sight = 'normal'): number {
  const [l1, a1, b1] = lab(seen(one, sight))
  const [l2, a2, b2] = lab(seen(other, sight))
  const g = 1 + 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const c1 = Math.hypot(a1 * g, b1)
  const c2 = Math.hypot(a2 * g, b2)
  const h1 = angle(b1, a1 * g)
  const h2 = angle(b2, a2 * g)
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  const hue = c1 * c2 === 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const chroma = (c1 + c2) / 2
  const mid = ((l1 + l2) / 2 - 50) ** 2
  const t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63)
  const dl = (l2 - l1) / (1 + (0.015 * mid) / Math.sqrt(20 + mid))
  const dc = (c2 - c1) / (1 + 0.045 * chroma)
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin((turn * Math.PI) / 360)) / (1 + 0.015 * chroma * t)
  const rotation = -Math.sin((60 * Math.exp(-(((hue - 275) / 25) ** 2)) * Math.PI) / 180) * 2 * seventh(chroma)
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh)
}

const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))
const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
const angle = (y: number, x: number) => ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360
const times = (row: Rgb, [x, y, z]: Rgb) => row[0] * x + row[1] * y + row[2] * z

function linear(colour: Rgb): Rgb {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return [red ?? 0, green ?? 0, blue ?? 0]
}

/** CIE Lab under D65, from linear light. */
function lab(light: Rgb): Rgb {
  const x = times([0.4124564, 0.3575761, 0.1804375], light) / 0.95047
  const y = times([0.2126729, 0.7151522, 0.072175], light)
  const z = times([0.0193339, 0.119192, 0.9503041], light) / 1.08883
  const [fx, fy, fz] = [x, y, z].map((value) =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116,
  )
  return [116 * (fy ?? 0) - 16, 500 * ((fx ?? 0) - (fy ?? 0)), 200 * ((fy ?? 0) - (fz ?? 0))]
}
