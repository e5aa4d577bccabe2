import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { compressAssets } from './build/compress-assets.ts'
import { emitDrawings } from './src/platform/ui/emit-drawings.ts'
import { emitIcons } from './src/platform/ui/emit-icons.ts'
import { emitShares } from './src/platform/ui/emit-shares.ts'
import { SlowestFirst } from './test/support/slowest-first.ts'

/** One configuration for both bundles (`vite build --app`: the server, and what the browser gets) and the tests. */
export default defineConfig({
  publicDir: false,
  plugins: [
    solid({ ssr: true, solid: { generate: 'ssr', hydratable: false } }),
    emitDrawings(),
    emitIcons(),
    emitShares(),
    compressAssets(),
  ],
  // Packages are bundled, for a start in under a second; native ones and those loaded only when wanted stay outside.
  ssr: {
    noExternal: true,
    external: [
      'pg',
      'sharp',
      'pg-boss',
      '@aws-sdk/client-s3',
      '@myriaddreamin/typst-ts-node-compiler',
      'vazirmatn',
      'prom-client',
      'pino',
      '@simplewebauthn/server',
    ],
  },
  builder: {},
  environments: {
    ssr: {
      build: {
        ssr: true,
        outDir: 'dist/server',
        target: 'node24',
        sourcemap: true,
        rolldownOptions: {
          input: {
            main: 'src/main.ts',
            cli: 'src/cli.ts',
            'press-worker': 'src/platform/pdf/worker.ts',
            'calendar-reader': 'src/platform/icalendar/read/worker.ts',
          },
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      },
    },
    client: {
      build: {
        outDir: 'dist/public',
        manifest: true,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: {
            islands: 'src/islands.ts',
            'offline-worker': 'src/platform/offline/islands/worker/offline-worker.ts',
            site: 'src/platform/ui/styles/site.css',
            desk: 'src/platform/ui/styles/desk.css',
          },
        },
      },
    },
  },
  test: {
    include: ['{src,test}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: 'test/support/server.ts',
    server: { deps: { inline: [/solid-js/] } },
    // A worker keeps the house it has loaded: with a fresh one for each file, loading took more than half of the run. What a
    // module remembers belongs to a database or to what opened it, so files do not meet in it.
    isolate: false,
    // Without it one processor stays idle, which on a machine of two is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: SlowestFirst },
    env: { TZ: 'UTC' },
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Nothing is judged by the clock: this only ends what would never come.
    expect: { poll: { timeout: 60_000 } },
  },
})
