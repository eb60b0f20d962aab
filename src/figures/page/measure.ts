/** How much room words take, in the fonts of the page that draws. */

const canvas = document.createElement('canvas').getContext('2d')

/** Width of words in px. */
export function widthOf(text: string, size: number, weight = 400, face = 'Source Sans 3'): number {
  if (!canvas) return 0
  canvas.font = `${weight} ${size}px "${face}"`
  return canvas.measureText(text).width
}

/** Words broken into lines no wider than `room` px. */
export function lines(text: string, size: number, room: number): string[] {
  const broken: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = broken.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room) broken[broken.length - 1] = `${last} ${word}`
    else broken.push(word)
  }
  return broken
}
