/** Which sample programmes commit to an aim of the founding page, beside their duties. */
export const aimsOfProgrammes: Readonly<Record<string, readonly ('A1' | 'A2' | 'A3')[]>> = {
  'house-plaques': ['A1'],
  'open-to-everyone': ['A1'],
  'neighbourhood-budget-d04': ['A2'],
  'promises-of-137': ['A2'],
  'agencies-table': ['A3'],
  'school-yards-1405': ['A3'],
}
