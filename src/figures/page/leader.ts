/** The path of a leader: horizontal, one S-bend about the place `bend` across, horizontal. Px; knows no DOM. */
export function leaderPath(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  bend: number,
): string {
  const n = (value: number) => String(Math.round(value * 10) / 10)
  if (Math.abs(y2 - y1) < 0.5) return `M${n(x1)} ${n(y1)}H${n(x2)}`
  const way = Math.sign(x2 - x1)
  const half = Math.min(18, Math.abs(bend - x1), Math.abs(x2 - bend)) * way
  return `M${n(x1)} ${n(y1)}H${n(bend - half)}C${n(bend)} ${n(y1)} ${n(bend)} ${n(y2)} ${n(bend + half)} ${n(y2)}H${n(x2)}`
}
