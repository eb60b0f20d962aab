/** Runs in the drawing page: Mermaid's text in, a figure's SVG out. */
import type { Mermaid } from 'mermaid'
import { cropped } from './crop'
import { type Findings, redraw } from './redraw'
import { SETTINGS, themeVariables } from './settings'

/** What the page answers: the drawing with what came up in it, or Mermaid's own words on why there is none. */
export type Drawn = { svg: string; type: string; colours: string[]; elements: string[] } | { error: string }

/** Mermaid's own limit, past which it draws its complaint instead of the diagram. */
const LONGEST = 50_000

let ready: Promise<Mermaid> | undefined

/** Draws a diagram; its size is in px, its colours are references to roles. */
export async function draw(text: string): Promise<Drawn> {
  if (text.length > LONGEST) return { error: `The diagram is longer than ${LONGEST} characters.` }
  ready ??= start()
  const mermaid = await ready
  Math.random = seeded(1)
  const rendered = await mermaid.render('drawing', text).catch((error: unknown) => messageOf(error))
  if (typeof rendered === 'string') return { error: rendered }
  const stage = document.createElement('div')
  stage.innerHTML = rendered.svg
  document.body.replaceChildren(stage)
  const findings: Findings = { colours: new Set(), elements: new Set() }
  const svg = cropped(redraw(stage.firstElementChild as SVGSVGElement, findings))
  svg.setAttribute('data-type', rendered.diagramType)
  stage.remove()
  const serialized = new XMLSerializer().serializeToString(svg)
  return {
    svg: serialized,
    type: rendered.diagramType,
    colours: [...findings.colours],
    elements: [...findings.elements],
  }
}

async function start(): Promise<Mermaid> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const address = '/node_modules/mermaid/dist/mermaid.esm.min.mjs'
  const mermaid = ((await import(/* @vite-ignore */ address)) as { default: Mermaid }).default
  mermaid.initialize(SETTINGS)
  const names = mermaid.mermaidAPI.getConfig().themeVariables as Record<string, unknown>
  mermaid.initialize({ ...SETTINGS, themeVariables: themeVariables(names) })
  return mermaid
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A small generator of repeatable numbers (mulberry32), so that one text always gives one drawing. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
