interface Detector {
  detect: (source: CanvasImageSource) => Promise<readonly { readonly rawValue: string }[]>
}
type DetectorMaker = new (options: { formats: readonly string[] }) => Detector

declare global {
  // Chromium on Android has it; the types of the DOM do not know it yet.
  var BarcodeDetector: DetectorMaker | undefined
}

type Reads = (video: HTMLVideoElement) => Promise<string | undefined>

const aGlance = 150

/**
 * Looks through the camera until it is told to stop. The browser's own reader where there is one, else ours in plain
 * JavaScript, fetched only then.
 * @throws when there is no camera, or its owner does not allow it
 */
export async function watch(video: HTMLVideoElement, seen: (text: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
  video.srcObject = stream
  await video.play()
  const reads = await reader()
  let isOn = true
  let last = ''
  const look = async () => {
    if (!isOn) return
    const text = await reads(video).catch(() => undefined)
    if (text !== undefined && text !== last) seen(text)
    last = text ?? last
    setTimeout(() => void look(), aGlance)
  }
  void look()
  return () => {
    isOn = false
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
}

/** Fetches our reader where the browser has none, so that it is there when the network is not. */
export async function fetchReader(): Promise<void> {
  if (!globalThis.BarcodeDetector) await import('qr/decode.js')
}

async function reader(): Promise<Reads> {
  if (globalThis.BarcodeDetector) {
    const detector = new globalThis.BarcodeDetector({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video))[0]?.rawValue
  }
  const { decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  return async (video) => {
    const picture = pictureOf(canvas, video)
    return picture && decodeQR(picture)
  }
}

/** Half a thousand pixels across are enough for a symbol that fills a third of the view. */
const across = 640

function pictureOf(canvas: HTMLCanvasElement, video: HTMLVideoElement): ImageData | undefined {
  const { videoWidth, videoHeight } = video
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  if (videoWidth === 0 || !brush) return undefined
  canvas.width = Math.min(across, videoWidth)
  canvas.height = Math.round((videoHeight * canvas.width) / videoWidth)
  brush.drawImage(video, 0, 0, canvas.width, canvas.height)
  return brush.getImageData(0, 0, canvas.width, canvas.height)
}
