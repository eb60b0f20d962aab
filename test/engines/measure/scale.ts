/** Runs in the page: how far the canvas of the slide on show is from the size and place it should have. Stands alone. */
export function scaleFaults(): string[] {
  const canvas = document.querySelector('section.present .canvas')
  if (!canvas) return ['no slide is on show']
  const TOLERANCE = 0.005
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const wanted = Math.min(innerWidth / 1280, innerHeight / 720)
  const off = (measured: number) => Math.abs(measured / wanted - 1) > TOLERANCE
  const faults: string[] = []
  if (off(width / 1280)) faults.push(`scaled by ${width / 1280} across, not ${wanted}`)
  if (off(height / 720)) faults.push(`scaled by ${height / 720} down, not ${wanted}`)
  if (Math.abs(left + width / 2 - innerWidth / 2) > 1) faults.push(`its middle is at x ${left + width / 2}`)
  if (Math.abs(top + height / 2 - innerHeight / 2) > 1) faults.push(`its middle is at y ${top + height / 2}`)
  // A negative scale has the same box.
  const { a, d } = new DOMMatrix(getComputedStyle(canvas).transform)
  if (a < 0 || d < 0) faults.push('it is upside down')
  return faults
}
