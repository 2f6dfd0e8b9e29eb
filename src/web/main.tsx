// The desk, Dixit's web interface: what a browser runs.

import { render } from 'preact'
import { Desk } from './shell/desk.tsx'

render(<Desk path={location.pathname} />, document.body)
