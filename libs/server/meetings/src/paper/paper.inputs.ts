import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'Puts a revision the viewer may read before the meeting.' })
export class PinPaperInput {
  @Field(() => ID) @IsUUID() agendaItemId: string;
  @Field(() => ID) @IsUUID() revisionId: string;
}

@InputType({ description: 'Takes a paper away from its item; the document stays.' })
export class UnpinPaperInput {
  @Field(() => ID) @IsUUID() id: string;
}
