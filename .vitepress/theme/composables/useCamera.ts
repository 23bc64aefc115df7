import { onBeforeUnmount, readonly, ref, type Ref } from 'vue'
import { decodeFrame, qrDecoder } from './qr-decode'

/** `insecure`: the page came over plain http, where browsers give no camera. */
export type CameraState = 'off' | 'starting' | 'on' | 'insecure' | 'denied' | 'failed'

/** Between two looks: old laptops have other things to do too. */
const PAUSE_MS = 150

/**
 * Looks for QR codes with the camera until it is stopped. Frames stay in memory only as long as they are looked at.
 *
 * @param onCode called with each code; the same one is not told twice in a row
 */
export function useCamera(video: Readonly<Ref<HTMLVideoElement | null>>, onCode: (text: string) => void): {
  readonly state: Readonly<Ref<CameraState>>
  readonly start: () => Promise<void>
  readonly stop: () => void
} {
  const state = ref<CameraState>('off')
  let stream: MediaStream | null = null
  let last: string | null = null
  /** Grows at every start and stop, so that an older loop notices and ends. */
  let turn = 0

  function stop(): void {
    turn++
    stream?.getTracks().forEach((track) => track.stop())
    stream = null
    if (state.value === 'on' || state.value === 'starting') state.value = 'off'
  }

  async function look(mine: number): Promise<void> {
    const decode = await qrDecoder()
    while (mine === turn && video.value) {
      const text = await decodeFrame(video.value, decode).catch(() => null)
      if (mine === turn && text && text !== last) {
        last = text
        onCode(text)
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }

  async function start(): Promise<void> {
    // Missing on plain http, whatever the types say.
    const devices = navigator.mediaDevices as MediaDevices | undefined
    if (!devices) {
      state.value = 'insecure'
      return
    }
    stop()
    const mine = ++turn
    state.value = 'starting'
    last = null
    try {
      const opened = await devices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
      if (mine !== turn) {
        opened.getTracks().forEach((track) => track.stop())
        return
      }
      stream = opened
      if (video.value) {
        video.value.srcObject = opened
        await video.value.play()
      }
      state.value = 'on'
      await look(mine)
    } catch (error) {
      if (mine !== turn) return
      stop()
      state.value = error instanceof Error && error.name === 'NotAllowedError' ? 'denied' : 'failed'
    }
  }

  onBeforeUnmount(stop)
  return { state: readonly(state), start, stop }
}
