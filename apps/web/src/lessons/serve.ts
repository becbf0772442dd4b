import { type ClaimResult, runClaims } from "@endocrine/clinic";

/** Of the lessons: what the worker answers. */
export const lessons = {
  /** One claim's experiment, held against the published numbers. */
  claim(id: string): ClaimResult {
    return runClaims([id])[0]!;
  },
};
