import { expect, test } from 'vitest'
import { misspeltSettings } from './misspelt.ts'

test.each([
  ['PUBLIC_ULR', 'PUBLIC_URL'],
  ['PUBLIC_URLS', 'PUBLIC_URL'],
  ['PUBLC_URL', 'PUBLIC_URL'],
  ['DATABASE_URI', 'DATABASE_URL'],
  ['data_dir', 'DATA_DIR'],
])('%s is told to be like %s', (name, meant) => {
  expect(misspeltSettings({ [name]: 'x' })).toEqual([`${name} is not a setting, and was not used. Is ${meant} meant?`])
})

test.each(['PUBLIC_URL', 'HOME', 'HOSTS', 'PATH', 'LANG', 'NODE_ENV', 'PG_URL', 'REDIS_URL'])(
  'nothing is said of %s',
  (name) => {
    expect(misspeltSettings({ [name]: 'x' })).toEqual([])
  },
)
