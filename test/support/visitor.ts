export interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

type Fields = Readonly<Record<string, string | readonly string[]>>

/** Somebody with a browser: keeps cookies and sends what a browser sends. */
export interface Visitor {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly post: (path: string, fields: Fields, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** As the browser would send them. */
  readonly cookies: Map<string, string>
}

export function visit(origin: string): Visitor {
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ")
    const headers = { ...(cookie !== "" && { cookie }), ...(init.headers as Record<string, string>) }
    const response = await fetch(origin + path, { ...init, headers, redirect: "manual" })
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line)
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  return {
    get: async (path, headers = {}) => await send(path, { headers }),
    post: async (path, fields, headers = { "sec-fetch-site": "same-origin" }) =>
      await send(path, { method: "POST", body: encode(fields), headers }),
    cookies,
  }
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = ""] = line.split(";")
  const [name = "", value = ""] = pair.split("=")
  if (value === "") cookies.delete(name)
  else cookies.set(name, value)
}

function encode(fields: Fields): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(fields)) {
    for (const value of typeof values === "string" ? [values] : values) body.append(name, value)
  }
  return body
}
