import protobuf from 'protobufjs'

const STATUS = protobuf
  .parse(
    `syntax = "proto3"; message Any { string type_url = 1; bytes value = 2; }
     message Status { int32 code = 1; string message = 2; repeated Any details = 3; }`,
  )
  .root.lookupType('Status')

/** The google.rpc.Status of an answer, in whichever encoding it says it is; throws when it is of another type. */
export async function readStatus(response: Response): Promise<{ code: number; message: string }> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const type = response.headers.get('content-type')
  if (type === 'application/x-protobuf')
    return STATUS.toObject(STATUS.decode(bytes)) as { code: number; message: string }
  if (type !== 'application/json') throw new Error(`The answer is ${type}.`)
  return JSON.parse(new TextDecoder().decode(bytes))
}
