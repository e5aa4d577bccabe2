import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import type { Range } from './ranges.ts'
import type { Store } from './store.ts'

export interface S3Place {
  readonly bucket: string
  readonly region: string
  /** Without it: Amazon. Stores of our own are addressed by path, as MinIO, Ceph and the Iranian clouds want it. */
  readonly endpoint?: string | undefined
  readonly accessKey: string
  readonly secretKey: string
}

/** Files in a store that speaks S3. Import it only where it is configured: the client takes a while to load. */
export function s3Store({ bucket, region, endpoint, accessKey, secretKey }: S3Place): Store {
  const client = new S3Client({
    region,
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    // Checksums of newer Amazon clients are refused by many other stores.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const object = (key: string) => ({ Bucket: bucket, Key: key })

  return {
    put: async (key, content, mime) => {
      await client.send(new PutObjectCommand({ ...object(key), Body: content, ContentType: mime }))
    },
    sizeOf: async (key) => {
      const head = await orAbsent(client.send(new HeadObjectCommand(object(key))))
      return head?.ContentLength
    },
    read: async (key, range) => {
      const found = await orAbsent(client.send(new GetObjectCommand({ ...object(key), ...asHeader(range) })))
      return found?.Body?.transformToWebStream() as ReadableStream<Uint8Array> | undefined
    },
    remove: async (key) => {
      await orAbsent(client.send(new DeleteObjectCommand(object(key))))
    },
  }
}

const asHeader = (range: Range | undefined) => (range ? { Range: `bytes=${range.start}-${range.end}` } : {})

/** "Not there" is an answer, everything else an error. A missing bucket is an error too. */
async function orAbsent<T>(sent: Promise<T>): Promise<T | undefined> {
  try {
    return await sent
  } catch (error) {
    const isAbsent = error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404
    if (isAbsent && error.name !== 'NoSuchBucket') return undefined
    throw error
  }
}
