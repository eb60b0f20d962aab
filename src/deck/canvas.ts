/** The size of a slide, in px: what its words and pictures are placed and measured on in every output. */

export interface Canvas {
  width: number
  height: number
}

/** As `deck.yaml` has them; a canvas of another ratio is as wide, so that lines break where they did. */
const CANVASES = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 1280, height: 960 },
} as const satisfies Record<string, Canvas>

export type Ratio = keyof typeof CANVASES

export const RATIOS: readonly Ratio[] = ['16:9', '4:3']

/** That of the theme where the deck does not say (`theme/tokens.css`). */
export const canvasOf = ({ ratio = '16:9' }: { ratio?: Ratio | undefined }): Canvas => CANVASES[ratio]
