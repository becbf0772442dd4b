/** A compiled module; can be shared between threads. */
export interface CompiledModule {
  readonly compiledModule?: never;
}

/** What the engine uses of the JavaScript interface of WebAssembly. */
export interface WebAssemblyHost {
  readonly Module: {
    new (bytes: Uint8Array<ArrayBuffer>): CompiledModule;
    customSections(module: CompiledModule, name: string): readonly ArrayBuffer[];
  };
  readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean;
  readonly Instance: new (
    module: CompiledModule,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** WebAssembly, or undefined where there is none. */
export function webAssembly(): WebAssemblyHost | undefined {
  return (globalThis as { readonly WebAssembly?: WebAssemblyHost }).WebAssembly;
}
