import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Take minutes, the longest first: most of it is waiting for a browser or for processes. */
const slow = ['/test/browser/every-page.', '/test/browser/', '/test/operations/']

/** Begins with what takes longest, so that at the end no worker waits for another. A clean checkout has no times to go by. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}

function rankOf({ moduleId }: TestSpecification) {
  const rank = slow.findIndex((path) => moduleId.includes(path))
  return rank === -1 ? slow.length : rank
}
