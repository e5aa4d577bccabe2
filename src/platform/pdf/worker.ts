/**
 * The process that runs Typst: compiling is synchronous, its threads share one cache, and it may fall over. It knows
 * neither the city nor its templates: fonts and sources arrive in the first message. Imports nothing of ours, so that
 * Node runs this very file from source, and the build makes it a file of its own.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** The first message: everything that stays the same from document to document. */
export interface Setup {
  readonly fonts: readonly Uint8Array[]
  /** File names and contents: `.typ` sources and drawings. */
  readonly sources: Readonly<Record<string, string>>
  readonly mostPages: number
}

export interface PrintOrder {
  readonly template: string
  /** JSON; the template reads it from `sys.inputs.data`. */
  readonly data: string
  readonly standard: string
  readonly files: Readonly<Record<string, Uint8Array>>
}

export type PrintAnswer =
  | { readonly pdf: Uint8Array; readonly warnings: readonly string[] }
  | { readonly trouble: 'failed' | 'too-large'; readonly diagnostics: readonly string[] }

/** A folder that does not exist: a template can read only what was handed over. */
const workspace = '/press'

function open({ fonts, sources, mostPages }: Setup) {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] })
  for (const [name, source] of Object.entries(sources)) {
    if (name.endsWith('.typ')) compiler.addSource(`${workspace}/${name}`, source)
    else compiler.mapShadow(`${workspace}/${name}`, Buffer.from(source))
  }
  let printed = 0

  return (order: PrintOrder): PrintAnswer => {
    const files = Object.entries(order.files).map(([name, bytes]) => [`${workspace}/files/${name}`, bytes] as const)
    for (const [path, bytes] of files) compiler.mapShadow(path, Buffer.from(bytes))
    try {
      return compile(compiler, order, mostPages)
    } finally {
      for (const [path] of files) compiler.unmapShadow(path)
      printed += 1
      if (printed % 10 === 0) compiler.evictCache(10)
    }
  }
}

/** `pdf()` alone throws an empty message on errors of the source, so the document is compiled first. */
function compile(compiler: NodeCompiler, order: PrintOrder, mostPages: number): PrintAnswer {
  const mainFilePath = `${workspace}/${order.template}.typ`
  const compiled = compiler.compile({ mainFilePath, inputs: { data: order.data } })
  const { result } = compiled
  if (!result) return { trouble: 'failed', diagnostics: messagesOf(compiled.takeError()?.shortDiagnostics) }
  if (result.numOfPages > mostPages) return { trouble: 'too-large', diagnostics: [`${result.numOfPages} pages`] }
  const warnings = messagesOf(compiled.takeWarnings()?.shortDiagnostics)
  try {
    return { pdf: compiler.pdf(result, { pdfStandard: order.standard }), warnings }
  } catch (error) {
    return { trouble: 'failed', diagnostics: [error instanceof Error ? error.message : String(error)] }
  }
}

const messagesOf = (diagnostics: readonly { message?: unknown; path?: unknown }[] = []) =>
  diagnostics.map(({ message, path }) => `${String(message)} (${String(path)})`)

let print: ((order: PrintOrder) => PrintAnswer) | undefined

process.on('message', (message: Setup | PrintOrder) => {
  if ('sources' in message) print = open(message)
  else if (print) process.send?.(print(message))
})

/** The house has gone: nobody will ask any more. */
process.on('disconnect', () => process.exit())
/** Ctrl-C reaches the whole group; the house decides when its worker stops. */
process.on('SIGINT', () => undefined)
