// The pages for people: what a browser runs.

import { render } from 'preact'
import { Desk } from './shell/desk.tsx'

render(<Desk path={location.pathname} />, document.body)
