import type { AuthorityRules } from '../../domain/objection/authority';
import type { Letters } from '../../domain/objection/letter';
import authorityRulesData from './authority-rules.json';
import lettersData from './letters.json';

/** Parsed against its schema in the tests; a page that drafts letters loads no parser. */
export const letters = lettersData as unknown as Letters;
export const authorityRules = authorityRulesData as unknown as AuthorityRules;
