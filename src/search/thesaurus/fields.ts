import { biology } from "./fields/biology.ts"
import { business } from "./fields/business.ts"
import { chemistry } from "./fields/chemistry.ts"
import { cloudAndOperations } from "./fields/cloud-and-operations.ts"
import { computing } from "./fields/computing.ts"
import { dataAndDatabases } from "./fields/data-and-databases.ts"
import { economics } from "./fields/economics.ts"
import { everydayActions } from "./fields/everyday-actions.ts"
import { everydayQualities } from "./fields/everyday-qualities.ts"
import { everydayThings } from "./fields/everyday-things.ts"
import { history } from "./fields/history.ts"
import { languageLearning } from "./fields/language-learning.ts"
import { law } from "./fields/law.ts"
import { machineLearning } from "./fields/machine-learning.ts"
import { mathematics } from "./fields/mathematics.ts"
import { medicine } from "./fields/medicine.ts"
import { networks } from "./fields/networks.ts"
import { physics } from "./fields/physics.ts"
import { security } from "./fields/security.ts"
import { studying } from "./fields/studying.ts"

/**
 * Every field of the thesaurus, each a list of sets, one a line:
 *
 * - `지우- = 삭제 = delete`: words that a reader takes for each other in a question. A verb or an adjective is
 *   written as its stem with a hyphen, a phrase with its spaces, everything in lower case.
 * - `쓰-* = 사용`: the star marks a word with other meanings, in other sets or outside of them; it weighs less.
 * - `랜섬웨어 = ransomware -> 악성 코드`: what follows the arrow is broader, and is found from the left only.
 *
 * General language only: no products, no proper names. A word that is merely related does not belong in a set.
 */
export const fields: readonly string[] = [
  biology,
  business,
  chemistry,
  cloudAndOperations,
  computing,
  dataAndDatabases,
  economics,
  everydayActions,
  everydayQualities,
  everydayThings,
  history,
  languageLearning,
  law,
  machineLearning,
  mathematics,
  medicine,
  networks,
  physics,
  security,
  studying,
]
