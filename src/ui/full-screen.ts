/** Full screen, where the browser has it. */

import * as strings from '../strings/browser/reading'
import { showNotice } from './notice'

/** Not in TypeScript's library yet: https://wicg.github.io/keyboard-lock/ */
interface Lockable {
  keyboard?: { lock?(keys: readonly string[]): Promise<void> }
}

/** Whether the change of full screen that comes next was asked for by key, button or speaker page. */
let asked = false

export const canFullScreen = (): boolean => document.fullscreenEnabled === true

export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await leaveFullScreen()
    else await enter()
  } catch {
    showNotice(strings.fullScreenRefused)
  }
}

export async function leaveFullScreen(): Promise<void> {
  asked = true
  await document.exitFullscreen()
}

/** Also when the browser was put there by its own key. */
export function inFullScreen(): boolean {
  return Boolean(document.fullscreenElement) || matchMedia('(display-mode: fullscreen)').matches
}

/** Tells when the browser itself left full screen, as it does at Escape where it keeps that key. */
export function watchFullScreen(left: () => void, signal: AbortSignal): void {
  const look = () => {
    if (document.fullscreenElement) return
    if (!asked) left()
    asked = false
  }
  document.addEventListener('fullscreenchange', look, { signal })
}

async function enter(): Promise<void> {
  asked = false
  await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
  // Where that is refused, Escape leaves full screen as ever.
  await (navigator as Lockable).keyboard?.lock?.(['Escape']).catch(() => undefined)
}
