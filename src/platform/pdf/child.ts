import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Setup } from './worker.ts'
import markDrawing from './templates/mark.svg?raw'
import article from './templates/article.typ?raw'
import brochure from './templates/brochure.typ?raw'
import body from './templates/body.typ?raw'
import letter from './templates/letter.typ?raw'
import page from './templates/page.typ?raw'
import table from './templates/table.typ?raw'
import poster from './templates/poster.typ?raw'
import ticket from './templates/ticket.typ?raw'
import visits from './templates/visits.typ?raw'

const templates = {
  'page.typ': page,
  'body.typ': body,
  'brochure.typ': brochure,
  'article.typ': article,
  'letter.typ': letter,
  'table.typ': table,
  'poster.typ': poster,
  'ticket.typ': ticket,
  'visits.typ': visits,
  'mark.svg': markDrawing,
}

/** Text, emphasis, headings. The variable font would be embedded whole; the Farsi-Digits build hides wrong digits. */
const weights = ['Regular', 'Medium', 'Bold']

/** The fonts of the package `vazirmatn`, wherever it is installed. */
export async function readFonts(): Promise<Uint8Array[]> {
  const { resolve } = createRequire(import.meta.url)
  return Promise.all(weights.map((weight) => readFile(resolve(`vazirmatn/fonts/ttf/Vazirmatn-${weight}.ttf`))))
}

/** Where the worker's file is: beside this one in the sources; built, beside the bundle or above its chunks. */
function workerFile() {
  const places = ['./worker.ts', './press-worker.js', '../press-worker.js']
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)))
  const found = files.find((file) => existsSync(file))
  if (!found) throw new Error(`The press has no worker: none of ${files.join(', ')}`)
  return found
}

/** A worker that knows the fonts and templates and waits for orders. */
export function startWorker(fonts: readonly Uint8Array[], mostPages: number): ChildProcess {
  const child = fork(workerFile(), [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const setup: Setup = { fonts, sources: templates, mostPages }
  child.send(setup)
  return child
}
