import sharp from 'sharp'
import { expect, test } from 'vitest'
import { captureIn } from './capture.ts'
import { givenPicture } from './fixtures.ts'
import { remake } from './pictures.ts'
import { words } from './words.ts'

const most = 64_000_000
const photograph = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#a33' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Camera' },
      IFD2: { DateTimeOriginal: '2026:03:21 10:15:00', OffsetTimeOriginal: '+03:30' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '38/1 4/1 48/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '46/1 17/1 24/1',
        GPSHPositioningError: '5/1',
      },
    })
    .toBuffer()

test('a picture comes out in every width below its own, in its own, and never larger', async () => {
  const { versions } = await remake(await givenPicture(1000, 500), most)
  const sizes = versions.map(({ width, height, format }) => `${format} ${width}x${height}`)
  expect(sizes).toEqual(['webp 320x160', 'webp 640x320', 'webp 960x480', 'webp 1000x500', 'jpg 1000x500'])

  const small = await remake(await givenPicture(40, 40, 'gif'), most)
  expect(small.versions.map(({ width }) => width)).toEqual([40, 40])
  const tiny = await remake(await givenPicture(64, 32, 'avif'), most)
  expect(tiny.versions.map(({ width }) => width)).toEqual([64, 64])
  const large = await remake(await givenPicture(2400, 40), most)
  expect(large.versions.map(({ width }) => width)).toEqual([320, 640, 960, 1280, 1920, 1280])
})

test('time and place are read for evidence, then stripped, and the picture stands upright', async () => {
  const { versions, capture } = await remake(await photograph(), most)
  expect(capture).toEqual({
    takenAt: '2026-03-21T10:15:00+03:30',
    position: { latitude: 38.08, longitude: 46.29, accuracyMetres: 5 },
  })
  const [smallest] = versions
  expect([smallest?.width, smallest?.height]).toEqual([320, 480])
  for (const { content } of versions) {
    const { exif, xmp, icc, orientation } = await sharp(content).metadata()
    expect([exif, xmp, icc, orientation]).toEqual([undefined, undefined, undefined, undefined])
  }
})

test('what can be seen through stays so in WebP and becomes white in the JPEG', async () => {
  const glass = sharp({ create: { width: 10, height: 10, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
  const { versions } = await remake(await glass.png().toBuffer(), most)
  const jpeg = versions.find(({ format }) => format === 'jpg')
  const { dominant } = await sharp(jpeg?.content).stats()
  expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240)
  expect((await sharp(versions[0]?.content).metadata()).hasAlpha).toBe(true)
})

test('a decompression bomb is refused before it is decoded', async () => {
  const wide = await givenPicture(1000, 1000, 'png')
  await expect(remake(wide, 999_999)).rejects.toMatchObject({ kind: 'invalid', reason: words.tooManyPixels(999_999) })
  const long = await givenPicture(20, 30_000, 'png')
  await expect(remake(long, most)).rejects.toMatchObject({ kind: 'invalid' })
})

test('moving pictures are refused', async () => {
  const frames = await Promise.all(
    ['#000', '#fff'].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  const moving = sharp(frames, { join: { animated: true } })
  for (const content of [await moving.clone().gif().toBuffer(), await moving.clone().webp().toBuffer()]) {
    await expect(remake(content, most)).rejects.toMatchObject({ reason: words.moving })
  }
})

test('a picture that is cut short is refused', async () => {
  const whole = await givenPicture(400, 400, 'png')
  await expect(remake(whole.subarray(0, whole.length - 40), most)).rejects.toMatchObject({ reason: words.brokenImage })
  await expect(remake(whole.subarray(0, 20), most)).rejects.toMatchObject({ reason: words.brokenImage })
})

test('a broken block of camera data gives nothing and harms nothing', async () => {
  const { exif } = await sharp(await photograph()).metadata()
  const block = exif ?? Buffer.alloc(0)
  for (let cut = 0; cut < block.length; cut += 3) expect(captureIn(block.subarray(0, cut))).toBeDefined()
  for (let at = 0; at < block.length; at += 1) {
    const broken = Buffer.from(block)
    broken[at] = 0xff
    expect(captureIn(broken)).toBeDefined()
  }
  expect(captureIn(undefined)).toEqual({})
})
