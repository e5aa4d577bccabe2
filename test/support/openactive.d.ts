/** OpenActive's own judges, used in tests alone; they bring no types. */
declare module '@openactive/rpde-validator' {
  interface Finding {
    readonly type: string
    readonly severity: string
    readonly message: string
  }
  export function RpdeValidator(
    url: string,
    options: { readonly pageLimit: number; readonly timeoutMs?: number },
  ): Promise<{ readonly pages: readonly { readonly url: string; readonly errors: readonly Finding[] }[] }>
}

declare module '@openactive/data-model-validator' {
  interface Finding {
    readonly type: string
    readonly severity: string
    readonly message: string
    readonly path: string
  }
  interface Options {
    readonly loadRemoteJson: boolean
    readonly remoteJsonCachePath: string
    readonly remoteJsonCacheTimeToLive: number
  }
  const validator: { readonly validate: (data: unknown, options: Options) => Promise<Finding[]> }
  export default validator
}
