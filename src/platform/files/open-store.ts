import { join } from 'node:path'
import { diskStore } from './disk-store.ts'
import type { Store } from './store.ts'

/** What the operator set, as `config.ts` reads it. */
export interface StoreSettings {
  readonly DATA_DIR: string
  readonly FILES_STORE: 'disk' | 's3'
  readonly S3_ENDPOINT?: string | undefined
  readonly S3_REGION: string
  readonly S3_BUCKET?: string | undefined
  readonly S3_ACCESS_KEY?: string | undefined
  readonly S3_SECRET_KEY?: string | undefined
}

/** The store the operator chose. The client of S3 is loaded only when it is wanted. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  if (settings.FILES_STORE === 'disk') return diskStore(join(settings.DATA_DIR, 'files'))
  const { s3Store } = await import('./s3-store.ts')
  return s3Store({
    bucket: settings.S3_BUCKET ?? '',
    region: settings.S3_REGION,
    endpoint: settings.S3_ENDPOINT,
    accessKey: settings.S3_ACCESS_KEY ?? '',
    secretKey: settings.S3_SECRET_KEY ?? '',
  })
}
