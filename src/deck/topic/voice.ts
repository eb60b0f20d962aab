/** Which slides speak for the text that the deck reads. */
import type { Deck, Slide } from '../model'

/** Whether a slide's register cites the text alone: what it says is what the text says. */
export function speaksForSource({ register }: Slide, { meta }: Deck): boolean {
  return register !== undefined && meta.registers[register]?.cites === 'source'
}

/** `data-register="…"` with the deck's own name for such slides. */
export function sourceRegister({ meta }: Deck): string {
  const name = Object.keys(meta.registers).find((key) => meta.registers[key]?.cites === 'source')
  return name ? `data-register="${name}"` : 'a register of deck.yaml that cites the source'
}
