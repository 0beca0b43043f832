import type { NextFunction, Request, RequestHandler, Response } from "express"
import type { Site } from "../config.ts"
import { isLanguage, type Language, languages } from "../i18n/language.ts"
import { type Catalogues, type Translate, translator } from "../i18n/translate.ts"

/** What every view knows of the page that it draws. */
export interface Page {
  readonly site: Site
  readonly language: Language
  /** Path and query without the language in front, for the links to the same page in other languages. */
  readonly path: string
  /** "" or "/ko" …: the language chosen by the reader, which every link and form keeps. No cookie is needed. */
  readonly base: string
  readonly t: Translate
}

/** Finds the reader's language: the first part of the address, or else Accept-Language. */
export function choosePage(site: Site, catalogues: Catalogues): RequestHandler {
  const translators = Object.fromEntries(languages.map((language) => [language, translator(catalogues[language])]))
  return (req: Request, res: Response, next: NextFunction) => {
    const chosen = /^\/(ko|en|ru|zh)(?=[/?]|$)/.exec(req.url)?.[1]
    if (chosen) req.url = req.url.slice(chosen.length + 1).replace(/^(?!\/)/, "/")
    else res.vary("Accept-Language")
    const language = isLanguage(chosen) ? chosen : negotiate(req)
    // HEAD answers with the headers of the very page that GET would send.
    const path = req.method === "GET" || req.method === "HEAD" ? req.url : "/"
    const base = chosen ? `/${chosen}` : ""
    const t = translators[language]
    if (t) res.locals["page"] = { site, language, path, base, t } satisfies Page
    res.set("Content-Language", language)
    next()
  }
}

function negotiate(req: Request): Language {
  const best = req.acceptsLanguages(["en", "ko", "ru", "zh"])
  return isLanguage(best) ? best : "en"
}

export function pageOf(res: Response): Page {
  return res.locals["page"] as Page
}
