export { runClaims } from "@endocrine/clinic";
