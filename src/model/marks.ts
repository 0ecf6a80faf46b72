/**
 * Facts that the rules need from text, computed when a span is received and before privacy is applied, so that
 * every content policy gives the same outcome. Marks hold no text of the user or the model.
 */
export interface Marks {
  /** What the tool's or retrieval's result amounts to; `''` = it holds data, or the span has no result. */
  readonly result: ResultMark
  /** The answer's character; every flag false where the span has no answer. */
  readonly answer: AnswerMarks
  /** The user's turn; every flag false where the span has no user text. */
  readonly user: UserMarks
  /** Intent rules of the config that hit the user's text, in config order. */
  readonly intents: readonly string[]
  /**
   * Hash of who works and of what it works on, with a dot between: tool name and normalised arguments, or for a model
   * call its instructions and input. Equal = the same work; equal after the dot = the same question to someone else. For a guardrail what it
   * judged, for an agent or workflow what the user said, after the dot.
   */
  readonly workKey: string
  /** Hashes of distinctive pieces of what went out: a later input that holds one consumed this output. */
  readonly outputPrints: readonly number[]
  /** Hashes of distinctive pieces of what came in. */
  readonly inputPrints: readonly number[]
  /** The tool has nothing to return by nature (a save, a send, a delete). */
  readonly returnsNothingByNature: boolean
  /** The tool's name is rather that of one that acts: where the user asked for a deed, it has nothing to return either. */
  readonly mayAct: boolean
  /** Age in days, at span start, that the result states about itself (`cached_at`, `as_of`, ...); null = none. */
  readonly statedAgeDays: number | null
  /** Tool arguments are not valid JSON, or the error says that they were refused. */
  readonly invalidArguments: boolean
  /** The tool's empty result is an answer by nature (no conflicts, no open incidents). */
  readonly emptyIsNormal: boolean
  /** What kind of error the sender's words describe; `''` = no error, or one that says nothing more. */
  readonly errorKind: ErrorMark
  /** The error's words are plainly those of a model provider, whichever span carries them. */
  readonly errorFromModel: boolean
  /** Tool results that stand in a model call's input: all that is seen of tools that left no span. */
  readonly givenResults: readonly GivenResult[]
  /** The most tokens that the model was allowed to answer with, where no finish reason was sent; null = not told. */
  readonly tokenLimit: number | null
  /** The label that a classifier's output states, with how sure it is; null = the step is no classifier. */
  readonly label: { readonly label: string; readonly confidence: number | null } | null
  /** A guardrail whose output says that the content did not pass, where no attribute says so. */
  readonly blocks: boolean
}

/** See {@link Marks.errorKind}. */
export type ErrorMark =
  | ''
  | 'rate_limit'
  | 'timeout'
  | 'provider_error'
  | 'content_filter'
  | 'truncated'
  | 'refusal'
  | 'invalid_arguments'
  | 'unknown_tool'
  | 'validation_failed'
  | 'max_iterations'
  | 'guardrail_block'
  | 'input_blocked'

/** A tool's result as a later model call was given it. */
export interface GivenResult {
  /** `''` when the message names none. */
  readonly callId: string
  readonly toolName: string
  readonly result: ResultMark
  readonly errorKind: ErrorMark
  /** Came as a message of the user: some frameworks send results so. Believe it only after a call that asked for a tool. */
  readonly asUserMessage: boolean
}

/** `null`, empty (`[]`, `{}`, `""`, zero documents), a "not found" text, or an error text inside a success. */
export type ResultMark = '' | 'null' | 'empty' | 'not_found' | 'error_text'

/** See {@link Marks.answer}. */
export interface AnswerMarks {
  readonly present: boolean
  /** "I can't help with that". */
  readonly refuses: boolean
  /** Says that the data could not be found or reached. */
  readonly admitsMissing: boolean
  readonly apologises: boolean
  /** Hands over to a person. */
  readonly escalates: boolean
  /** Says as a fact that there are none: "you have no meetings". */
  readonly statesNone: boolean
  /** Begins with a yes. */
  readonly affirms: boolean
  /** Holds a word of denial: no, none, never, without. */
  readonly denies: boolean
  /** Says that something was done: "your note is saved". */
  readonly confirmsAction: boolean
  /** Names a figure that the question did not hold: whoever does has data, or invents it. */
  readonly namesFigures: boolean
  /** Is an error notice of the app: "something went wrong, please try again". */
  readonly reportsError: boolean
  /**
   * Words that weighed most for what was read into the answer (that it lacks, declines or hands over). Each stands in a phrase
   * of a language (`languages/phrase-words.ts`), so that none can be a name or a value.
   */
  readonly words: readonly string[]
}

/** See {@link Marks.user}. */
export interface UserMarks {
  /** Asks to be told something; a request to do something does not. */
  readonly asksForFacts: boolean
  /** Asks whether there is any: "are there open invoices?", so that none is a full answer. */
  readonly asksWhetherAny: boolean
  /** Can be answered by yes or no. */
  readonly asksYesOrNo: boolean
  readonly corrects: boolean
  readonly asksForHuman: boolean
  /** Hash of the words: equal = the same question, in this turn or asked again. `''` = no words of the user. */
  readonly question: string
}

/** Marks of a span in which nothing was found. */
export const NO_MARKS: Marks = {
  result: '',
  answer: {
    present: false,
    refuses: false,
    admitsMissing: false,
    apologises: false,
    escalates: false,
    statesNone: false,
    affirms: false,
    denies: false,
    reportsError: false,
    confirmsAction: false,
    namesFigures: false,
    words: [],
  },
  user: {
    asksForFacts: false,
    asksWhetherAny: false,
    asksYesOrNo: false,
    corrects: false,
    asksForHuman: false,
    question: '',
  },
  intents: [],
  workKey: '',
  outputPrints: [],
  inputPrints: [],
  returnsNothingByNature: false,
  mayAct: false,
  statedAgeDays: null,
  invalidArguments: false,
  emptyIsNormal: false,
  errorKind: '',
  errorFromModel: false,
  givenResults: [],
  tokenLimit: null,
  blocks: false,
  label: null,
}
