import { rgb } from 'd3-color'

/** A CSS colour (a name, `#rgb`, `rgb()`, `hsl()`) as `#rrggbb`; undefined for what is none, or shows what is behind it. */
export function colourOf(text: string): string | undefined {
  const colour = rgb(text.trim())
  return Number.isNaN(colour.r) || colour.opacity < 1 ? undefined : colour.formatHex()
}
