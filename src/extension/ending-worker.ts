/** What a worker hears while Chromium is ending it. */

/** Whether a call was refused since the worker that made it is being ended; it was not carried out. The words are those of Chromium's extension_function_dispatcher.cc. */
export const isOfEndingWorker = (error: unknown): boolean => error instanceof Error && error.message === 'No SW';
