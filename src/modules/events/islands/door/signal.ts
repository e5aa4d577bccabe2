import type { Tone } from '../../rules/door.ts'

/** Tones that differ in number and height, so that they are told apart in a noisy hall. Hertz and seconds. */
const tunes: Readonly<Record<Tone, readonly (readonly [pitch: number, from: number, long: number])[]>> = {
  green: [
    [880, 0, 0.09],
    [1320, 0.1, 0.14],
  ],
  amber: [
    [660, 0, 0.12],
    [660, 0.2, 0.12],
  ],
  red: [[180, 0, 0.5]],
}

let desk: AudioContext | undefined

/** The verdict for the ear and the hand. */
export function signal(tone: Tone): void {
  if ('vibrate' in navigator) navigator.vibrate(tone === 'green' ? 60 : [120, 60, 120])
  desk ??= new AudioContext()
  void desk.resume()
  for (const [pitch, from, long] of tunes[tone]) beep(desk, { pitch, from, long })
}

function beep(on: AudioContext, { pitch, from, long }: { pitch: number; from: number; long: number }) {
  const [voice, volume] = [on.createOscillator(), on.createGain()]
  volume.gain.value = 0.25
  voice.frequency.value = pitch
  voice.connect(volume).connect(on.destination)
  voice.start(on.currentTime + from)
  voice.stop(on.currentTime + from + long)
}

/** The screen stays awake while the door is kept; where the browser cannot, it does not matter. */
export function stayAwake(): void {
  askToStayAwake()
  document.addEventListener('visibilitychange', askToStayAwake)
}

function askToStayAwake() {
  if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
  void navigator.wakeLock.request('screen').catch(() => undefined)
}
