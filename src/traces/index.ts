/** Everything known of one trace, put together: the stage between the buffer and the interactions. */
export { type AssembleInput, assemble } from './assemble.ts'
export { isRoot } from './root.ts'
