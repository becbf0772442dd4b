import type { ClaimResult } from "@endocrine/clinic";

/** Of the lessons: what the worker answers. */
export const lessons = {
  /** One claim's experiment, held against the published numbers. */
  async claim(id: string): Promise<ClaimResult> {
    // no first result needs the claims
    const { runClaims } = await import("./claims.ts");
    return runClaims([id])[0]!;
  },
};
