import { qrPath, quiet } from '#platform/qr/qr.ts'

interface QrPictureProps {
  /** What the camera reads. */
  text: string
  /** What it is for, for those who do not see it. */
  label: string
}

/** Black on white in every theme: cameras want it so. */
export function QrPicture({ text, label }: QrPictureProps) {
  const { size, path } = qrPath(text)
  const box = size + 2 * quiet
  return (
    <svg
      {...{ role: 'img' as const, 'aria-label': label }}
      viewBox={`${-quiet} ${-quiet} ${box} ${box}`}
      width="240"
      height="240"
      shape-rendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={box} height={box} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
