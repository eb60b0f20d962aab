/** Printing from the presentation's own window prints the whole document, not the one slide on screen. */
import { release } from '../../ui/slides'
import type { Stage } from './stage'

/** Gives every slide back to the page while it prints; reveal.js takes them again afterwards. */
export function startPrinting({ slides, reveal, signal }: Stage): void {
  addEventListener('beforeprint', () => slides.forEach(release), { signal })
  addEventListener('afterprint', () => reveal.sync(), { signal })
}
