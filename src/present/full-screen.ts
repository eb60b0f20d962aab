/** Full screen, where the browser has it. */
import { announce } from './status'

export const canFullScreen = (): boolean => document.fullscreenEnabled

export function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen({ navigationUI: 'hide' })
  change.catch(() => announce('This browser does not allow full screen here.'))
}

/** Also when the browser was put there by its own key. */
export function inFullScreen(): boolean {
  return document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches
}
