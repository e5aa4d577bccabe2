/** Which sample programmes commit to an aim of the founding page, beside their duties. */
export const aimsOfProgrammes: Readonly<Record<string, readonly ('A1' | 'A2' | 'A3')[]>> = {}
