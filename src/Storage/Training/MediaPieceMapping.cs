using Xanh.Programme.Training;
using Xanh.Storage.Registers;

namespace Xanh.Storage.Training;

internal sealed class MediaPieceMapping() : RecordMapping<MediaPiece>(new MediaPieceRegister());
