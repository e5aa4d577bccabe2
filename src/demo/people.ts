export { familyNames } from './people/family-names.ts'
export { femaleNames, maleNames } from './people/given-names.ts'
export { staff } from './people/staff.ts'
