/** Runs in the drawing page: Mermaid's text in, a figure's SVG out. */
import type { Mermaid } from 'mermaid'
import { actorClass } from '../../../deck/topic/actor'
import type { Looks } from '../../mermaid/looks'
import type { ParticipantName } from '../../mermaid/participants'
import { type Drawn, drawnFrom } from '../drawn'
import { type StepName, setSteps } from '../steps'
import { nameLines } from './edge-ends'
import { type LinkName, setLinks } from './links'
import type { Database } from './part'
import { diagramParts } from './parts'
import { putInReadingOrder } from './reading-order'
import { SETTINGS, themeVariables } from './settings'
import { withShapes } from './shapes'
import { restoreSigns } from './stand-ins'

/** Mermaid's own limit, past which it draws its complaint instead of the diagram. */
const LONGEST = 50_000

let ready: Promise<Mermaid> | undefined

/** A diagram as the page gets it: Mermaid's text, and what it says of its parts by their names. */
export interface Diagram {
  text: string
  steps: readonly StepName[]
  links: readonly LinkName[]
  /** Participants of a sequence that stand for an actor. */
  participants: readonly ParticipantName[]
  /** Of the actors it names. */
  looks?: Looks | undefined
}

/** Draws a `Diagram`, given as JSON; its size is in px, its colours are references to roles. */
export async function draw(json: string): Promise<Drawn> {
  const { text: written, steps, links, participants, looks } = JSON.parse(json) as Diagram
  if (written.length > LONGEST) return { error: `The diagram is longer than ${LONGEST} characters.` }
  ready ??= start()
  const mermaid = await ready
  Math.random = seeded(1)
  const text = looks ? await withShapes(mermaid, written, looks) : written
  const rendered = await mermaid.render('drawing', text).catch((error: unknown) => messageOf(error))
  if (typeof rendered === 'string') return { error: rendered }
  const stage = document.createElement('div')
  stage.innerHTML = rendered.svg
  document.body.replaceChildren(stage)
  const svg = stage.firstElementChild as SVGSVGElement
  restoreSigns(svg)
  separateClasses(svg)
  nameActors(svg, participants)
  if (looks) tellLines(svg, looks)
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  const parts = diagramParts(svg, rendered.diagramType, db as Database)
  const nodes = parts.filter(({ node }) => node).map(({ name }) => name)
  const named = { steps: setSteps(parts, steps), unknownLinks: setLinks(parts, links), nodes }
  nameLines(parts)
  putInReadingOrder(svg, rendered.diagramType, parts)
  return drawnFrom(stage, rendered.diagramType, named)
}

/** `actor__eu__step1`, as which classes.ts joins them, is an actor's class and a step's. */
function separateClasses(svg: SVGSVGElement): void {
  for (const { classList } of svg.querySelectorAll('[class*="actor__"]')) {
    for (const name of [...classList]) {
      const [, actor, step] = /^actor__(.+?)(?:__(step\d+))?$/.exec(name) ?? []
      if (actor) classList.add(actorClass(actor), ...(step ? [step] : []))
    }
  }
}

/** As classes, which nodes of a flowchart have from Mermaid. */
function nameActors(svg: SVGSVGElement, participants: readonly ParticipantName[]): void {
  for (const { name, actor } of participants) {
    for (const box of svg.querySelectorAll(`[data-et="participant"][data-id="${CSS.escape(name)}"]`)) {
      box.classList.add(actorClass(actor))
    }
  }
}

/** What lines between actors are drawn by (edges.ts). */
function tellLines(svg: SVGSVGElement, { centre, double }: Looks): void {
  if (centre) svg.dataset.centre = centre
  svg.dataset.double = double.join(' ')
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
